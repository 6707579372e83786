-- An alert that was told, and that evidence which came late shows to have been no change by itself: kept for who was
-- told of it, left out of lists and counts.
alter table alerts add column superseded boolean not null default false;
