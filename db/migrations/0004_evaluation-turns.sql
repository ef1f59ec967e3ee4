ALTER TABLE `cycle` ADD `postponed_to` text;--> statement-breakpoint
ALTER TABLE `cycle` ADD `turns` text DEFAULT '[]' NOT NULL;