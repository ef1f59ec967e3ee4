ALTER TABLE `certificate` ADD `not_needed_on` text;--> statement-breakpoint
ALTER TABLE `cycle` ADD `revealed_at` text;--> statement-breakpoint
ALTER TABLE `need` ADD `taken_from_id` text;--> statement-breakpoint
ALTER TABLE `training_line` ADD `competence_id` text REFERENCES competence(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `training_line` ADD `coach_hours` real;--> statement-breakpoint
ALTER TABLE `training_line` ADD `actual_hours` real;