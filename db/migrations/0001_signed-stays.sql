-- What was signed stays as it is: no route, and no slip in our own code, can change or drop it.
CREATE TRIGGER `document_stays` BEFORE UPDATE ON `document` BEGIN SELECT RAISE(ABORT, 'FROZEN'); END;
--> statement-breakpoint
CREATE TRIGGER `document_is_kept` BEFORE DELETE ON `document` BEGIN SELECT RAISE(ABORT, 'FROZEN'); END;
--> statement-breakpoint
CREATE TRIGGER `signature_stays` BEFORE UPDATE ON `signature` BEGIN SELECT RAISE(ABORT, 'FROZEN'); END;
--> statement-breakpoint
CREATE TRIGGER `signature_is_kept` BEFORE DELETE ON `signature` BEGIN SELECT RAISE(ABORT, 'FROZEN'); END;
