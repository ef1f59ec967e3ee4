CREATE TABLE `template` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`added_at` text NOT NULL,
	`retired_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `template_in_use` ON `template` (`kind`) WHERE retired_at IS NULL;--> statement-breakpoint
ALTER TABLE `document` ADD `template_id` text REFERENCES template(id);--> statement-breakpoint
ALTER TABLE `practice` ADD `pdf_key` blob;--> statement-breakpoint
ALTER TABLE `practice` ADD `pdf_certificate` blob;