CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`employee_id` text,
	`times` integer NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `audit_employee` ON `audit` (`employee_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `audit_once_a_day` ON `audit` (`day`,`actor`,`kind`,`subject`,`employee_id`);--> statement-breakpoint
CREATE TABLE `erasure` (
	`id` text PRIMARY KEY NOT NULL,
	`erased_at` text NOT NULL,
	`ground` text NOT NULL,
	`counts` text NOT NULL,
	`copies_until` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `pin` (
	`owner` text PRIMARY KEY NOT NULL,
	`employee_id` text,
	`salt` blob NOT NULL,
	`hash` blob NOT NULL,
	`failed` integer NOT NULL,
	`closed_until` text,
	`set_at` text NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `remark` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`party` text NOT NULL,
	`text` text NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `remark_document` ON `remark` (`document_id`);--> statement-breakpoint
ALTER TABLE `employee` ADD `retain_until` text;--> statement-breakpoint
ALTER TABLE `employee` ADD `retain_reason` text DEFAULT '' NOT NULL;