CREATE TABLE `action` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`position` integer NOT NULL,
	`type` text NOT NULL,
	`formal` integer NOT NULL,
	`description` text NOT NULL,
	`provider` text NOT NULL,
	`owner` text NOT NULL,
	`from_date` text,
	`due_date` text,
	`own_hours` real,
	`coach_hours` real,
	`coach_kind` text,
	`course_cents` integer,
	`material_cents` integer,
	`travel_cents` integer,
	`replacement_cents` integer,
	`subsidy_cents` integer,
	`proof` text NOT NULL,
	`status` text NOT NULL,
	`actual_hours` real,
	`actual_cents` integer,
	`removed_at` text,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `action_goal` ON `action` (`goal_id`);--> statement-breakpoint
CREATE TABLE `agreement` (
	`cycle_id` text NOT NULL,
	`theme` text NOT NULL,
	`text` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`cycle_id`, `theme`),
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `answer` (
	`cycle_id` text NOT NULL,
	`side` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`cycle_id`, `side`, `key`),
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `competence` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`group` text NOT NULL,
	`definition` text NOT NULL,
	`indicators` text NOT NULL,
	`archived` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `cycle` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`question_list_id` text NOT NULL,
	`kind` text NOT NULL,
	`phase` text NOT NULL,
	`period_start` text NOT NULL,
	`period_end` text NOT NULL,
	`conversation_date` text,
	`employer_name` text NOT NULL,
	`planned_minutes` integer NOT NULL,
	`seconds_used` integer NOT NULL,
	`employee_ready_at` text,
	`employer_ready_at` text,
	`opened_at` text,
	`version` integer NOT NULL,
	`follow_up_date` text,
	`evaluation_date` text,
	`next_conversation_date` text,
	`repayment_agreement` integer NOT NULL,
	`employee_remarks` text NOT NULL,
	`employer_remarks` text NOT NULL,
	`no_plan` integer NOT NULL,
	`no_plan_reason` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`question_list_id`) REFERENCES `question_list`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cycle_employee` ON `cycle` (`employee_id`);--> statement-breakpoint
CREATE TABLE `document` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	`logo` blob,
	`logo_type` text,
	`frozen_at` text NOT NULL,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_version` ON `document` (`cycle_id`,`kind`,`version`);--> statement-breakpoint
CREATE TABLE `employee` (
	`id` text PRIMARY KEY NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`role_id` text,
	`supervisor` text NOT NULL,
	`contract_hours` real,
	`in_service_since` text,
	`leaving_date` text,
	`email` text NOT NULL,
	`archived` integer NOT NULL,
	FOREIGN KEY (`role_id`) REFERENCES `role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `goal` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text,
	`scope` text,
	`basis` text,
	`competence_id` text,
	`level_now` integer,
	`level_wanted` integer,
	`reason` text NOT NULL,
	`result` text NOT NULL,
	`indicator` text NOT NULL,
	`start_date` text,
	`due_date` text,
	`priority` text NOT NULL,
	`status` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`competence_id`) REFERENCES `competence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goal_cycle` ON `goal` (`cycle_id`);--> statement-breakpoint
CREATE INDEX `goal_employee` ON `goal` (`employee_id`);--> statement-breakpoint
CREATE TABLE `practice` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`owner_name` text NOT NULL,
	`profession` text NOT NULL,
	`country` text NOT NULL,
	`street` text NOT NULL,
	`postal_code` text NOT NULL,
	`city` text NOT NULL,
	`phone` text NOT NULL,
	`email` text NOT NULL,
	`logo` blob,
	`logo_type` text,
	`created_at` text NOT NULL,
	`recovery_confirmed_at` text,
	`is_sample` integer NOT NULL,
	`seal_key` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `private_note` (
	`cycle_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `promise` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`goal_id` text,
	`position` integer NOT NULL,
	`description` text NOT NULL,
	`kind` text NOT NULL,
	`who` text NOT NULL,
	`due_date` text,
	`status` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`employee_id`) REFERENCES `employee`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `promise_cycle` ON `promise` (`cycle_id`);--> statement-breakpoint
CREATE TABLE `question_list` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`list` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `question_list_sha256_unique` ON `question_list` (`sha256`);--> statement-breakpoint
CREATE TABLE `role` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`removed_at` text
);
--> statement-breakpoint
CREATE TABLE `role_competence` (
	`role_id` text NOT NULL,
	`competence_id` text NOT NULL,
	`level` integer NOT NULL,
	PRIMARY KEY(`role_id`, `competence_id`),
	FOREIGN KEY (`role_id`) REFERENCES `role`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`competence_id`) REFERENCES `competence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `signature` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`party` text NOT NULL,
	`name` text NOT NULL,
	`manner` text NOT NULL,
	`words` text NOT NULL,
	`method` text NOT NULL,
	`image` blob,
	`signed_at` text NOT NULL,
	`seal` blob NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signature_party` ON `signature` (`document_id`,`party`);