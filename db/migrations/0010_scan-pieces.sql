CREATE TABLE `scan_piece` (
	`scan_id` text NOT NULL,
	`at` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`scan_id`, `at`),
	FOREIGN KEY (`scan_id`) REFERENCES `scan`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `scan_piece` (`scan_id`, `at`, `bytes`)
WITH RECURSIVE `piece` (`scan_id`, `at`) AS (
	SELECT `id`, 0 FROM `scan` WHERE length(`bytes`) > 0
	UNION ALL
	SELECT `piece`.`scan_id`, `piece`.`at` + 1 FROM `piece` JOIN `scan` ON `scan`.`id` = `piece`.`scan_id`
	WHERE (`piece`.`at` + 1) * 524288 < length(`scan`.`bytes`)
)
SELECT `piece`.`scan_id`, `piece`.`at`, substr(`scan`.`bytes`, `piece`.`at` * 524288 + 1, 524288)
FROM `scan` JOIN `piece` ON `piece`.`scan_id` = `scan`.`id`;
--> statement-breakpoint
ALTER TABLE `scan` ADD `whole` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `scan` DROP COLUMN `bytes`;
