CREATE TABLE `certificate` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`action_id` text,
	`name` text NOT NULL,
	`issuer` text NOT NULL,
	`obtained_on` text,
	`valid_until` text,
	`removed_at` text,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `certificate_employee` ON `certificate` (`employee_id`);--> statement-breakpoint
CREATE INDEX `certificate_until` ON `certificate` (`valid_until`);--> statement-breakpoint
CREATE TABLE `evaluation_answer` (
	`cycle_id` text NOT NULL,
	`side` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`cycle_id`, `side`, `key`),
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `follow_up` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`date` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text,
	`note` text NOT NULL,
	`goes_well` text NOT NULL,
	`goes_less` text NOT NULL,
	`speeds_up` text NOT NULL,
	`changes` text NOT NULL,
	`started_at` text,
	`held_at` text,
	`removed_at` text,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `follow_up_cycle` ON `follow_up` (`cycle_id`);--> statement-breakpoint
CREATE INDEX `follow_up_date` ON `follow_up` (`date`);--> statement-breakpoint
CREATE TABLE `in_house_course` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`title` text NOT NULL,
	`provider` text NOT NULL,
	`from_date` text,
	`due_date` text,
	`hours` real,
	`course_cents` integer,
	`material_cents` integer,
	`subsidy_cents` integer,
	`removed_at` text
);
--> statement-breakpoint
CREATE TABLE `judgement` (
	`cycle_id` text NOT NULL,
	`goal_id` text NOT NULL,
	`side` text NOT NULL,
	`verdict` text,
	`reason` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`cycle_id`, `goal_id`, `side`),
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `legal_parameter` (
	`country` text NOT NULL,
	`key` text NOT NULL,
	`value` real NOT NULL,
	`source` text NOT NULL,
	`checked_on` text NOT NULL,
	PRIMARY KEY(`country`, `key`)
);
--> statement-breakpoint
CREATE TABLE `level_change` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`competence_id` text NOT NULL,
	`level` integer NOT NULL,
	`date` text NOT NULL,
	`reason` text NOT NULL,
	`cycle_id` text,
	`goal_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`competence_id`) REFERENCES `competence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `level_change_employee` ON `level_change` (`employee_id`);--> statement-breakpoint
CREATE TABLE `need` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`year` integer NOT NULL,
	`horizon` integer NOT NULL,
	`kind` text NOT NULL,
	`description` text NOT NULL,
	`priority` text NOT NULL,
	`removed_at` text
);
--> statement-breakpoint
CREATE INDEX `need_year` ON `need` (`year`);--> statement-breakpoint
CREATE TABLE `need_goal` (
	`need_id` text NOT NULL,
	`goal_id` text NOT NULL,
	PRIMARY KEY(`need_id`, `goal_id`),
	FOREIGN KEY (`need_id`) REFERENCES `need`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `need_goal_goal` ON `need_goal` (`goal_id`);--> statement-breakpoint
CREATE TABLE `progress_line` (
	`follow_up_id` text NOT NULL,
	`subject_id` text NOT NULL,
	`subject` text NOT NULL,
	`side` text NOT NULL,
	`colour` text,
	`text` text NOT NULL,
	`expected` text,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`follow_up_id`, `subject_id`, `side`),
	FOREIGN KEY (`follow_up_id`) REFERENCES `follow_up`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `register_credit` (
	`id` text PRIMARY KEY NOT NULL,
	`registration_id` text NOT NULL,
	`action_id` text,
	`description` text NOT NULL,
	`date` text NOT NULL,
	`amount` real NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`registration_id`) REFERENCES `registration`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `register_credit_registration` ON `register_credit` (`registration_id`);--> statement-breakpoint
CREATE TABLE `register_norm` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`unit` text NOT NULL,
	`amount` real NOT NULL,
	`years` integer NOT NULL,
	`source` text NOT NULL,
	`checked_on` text,
	`removed_at` text
);
--> statement-breakpoint
CREATE TABLE `registration` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`norm_id` text NOT NULL,
	`period_start` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`norm_id`) REFERENCES `register_norm`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `registration_employee` ON `registration` (`employee_id`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `training_budget` (
	`year` integer PRIMARY KEY NOT NULL,
	`cents` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `training_line` (
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
	`internal` integer NOT NULL,
	`in_work_time` integer NOT NULL,
	`provider` text NOT NULL,
	`hours` real,
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
	`priority` text NOT NULL,
	`approval` text NOT NULL,
	`status` text NOT NULL,
	`repayment` integer NOT NULL,
	`satisfaction` text NOT NULL,
	`effect` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`need_id`) REFERENCES `need`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`course_id`) REFERENCES `in_house_course`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `training_line_action_id_unique` ON `training_line` (`action_id`);--> statement-breakpoint
CREATE INDEX `training_line_year` ON `training_line` (`year`);--> statement-breakpoint
CREATE INDEX `training_line_course` ON `training_line` (`course_id`);--> statement-breakpoint
ALTER TABLE `action` ADD `carried_from_id` text;--> statement-breakpoint
ALTER TABLE `cycle` ADD `previous_id` text;--> statement-breakpoint
ALTER TABLE `cycle` ADD `employee_judged_at` text;--> statement-breakpoint
ALTER TABLE `cycle` ADD `employer_judged_at` text;--> statement-breakpoint
ALTER TABLE `cycle` ADD `closed_at` text;--> statement-breakpoint
ALTER TABLE `cycle` ADD `stop_kind` text;--> statement-breakpoint
ALTER TABLE `cycle` ADD `stop_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `cycle` ADD `reopen_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `goal` ADD `carried_from_id` text;--> statement-breakpoint
ALTER TABLE `promise` ADD `carried_from_id` text;