CREATE TABLE `remark_draft` (
	`cycle_id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`party` text NOT NULL,
	`text` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `remark` ADD `given_at` text;--> statement-breakpoint
UPDATE `remark` SET `given_at` = (
	SELECT min(`exported_at`) FROM `exported_file`
	WHERE `exported_file`.`document_id` = `remark`.`document_id` AND `exported_file`.`exported_at` >= `remark`.`added_at`
);
