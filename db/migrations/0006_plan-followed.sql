PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_training_line` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text,
	`need_id` text,
	`course_id` text,
	`employee_id` text,
	`year` integer,
	`origin` text NOT NULL,
	`title` text NOT NULL,
	`aim` text NOT NULL,
	`type` text,
	`formal` integer,
	`internal` integer,
	`in_work_time` integer,
	`provider` text NOT NULL,
	`competence_id` text,
	`hours` real,
	`coach_hours` real,
	`actual_hours` real,
	`from_date` text,
	`due_date` text,
	`course_cents` integer,
	`material_cents` integer,
	`travel_cents` integer,
	`replacement_cents` integer,
	`subsidy_cents` integer,
	`subsidy_source` text NOT NULL,
	`subsidy_percent` real,
	`subsidy_deadline` text,
	`spent_cents` integer,
	`responsible` text NOT NULL,
	`priority` text,
	`approval` text NOT NULL,
	`status` text NOT NULL,
	`repayment` integer,
	`satisfaction` text NOT NULL,
	`effect` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`need_id`) REFERENCES `need`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`course_id`) REFERENCES `in_house_course`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`competence_id`) REFERENCES `competence`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
INSERT INTO `__new_training_line`("id", "action_id", "need_id", "course_id", "employee_id", "year", "origin", "title", "aim", "type", "formal", "internal", "in_work_time", "provider", "competence_id", "hours", "coach_hours", "actual_hours", "from_date", "due_date", "course_cents", "material_cents", "travel_cents", "replacement_cents", "subsidy_cents", "subsidy_source", "subsidy_percent", "subsidy_deadline", "spent_cents", "responsible", "priority", "approval", "status", "repayment", "satisfaction", "effect", "removed_at") SELECT "id", "action_id", "need_id", "course_id", "employee_id", "year", "origin", "title", "aim", "type", "formal", "internal", "in_work_time", "provider", "competence_id", "hours", "coach_hours", "actual_hours", "from_date", "due_date", "course_cents", "material_cents", "travel_cents", "replacement_cents", "subsidy_cents", "subsidy_source", "subsidy_percent", "subsidy_deadline", "spent_cents", "responsible", "priority", "approval", "status", "repayment", "satisfaction", "effect", "removed_at" FROM `training_line`;--> statement-breakpoint
DROP TABLE `training_line`;--> statement-breakpoint
ALTER TABLE `__new_training_line` RENAME TO `training_line`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `training_line_action_id_unique` ON `training_line` (`action_id`);--> statement-breakpoint
CREATE INDEX `training_line_year` ON `training_line` (`year`);--> statement-breakpoint
CREATE INDEX `training_line_course` ON `training_line` (`course_id`);--> statement-breakpoint
ALTER TABLE `certificate` ADD `line_id` text REFERENCES training_line(id) ON DELETE SET NULL;