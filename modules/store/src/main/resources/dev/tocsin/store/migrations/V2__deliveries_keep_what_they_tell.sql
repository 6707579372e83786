-- A delivery tells the alert as it stood when the delivery was planned: every attempt carries the same content under
-- the same key, and a later revision is compared with what a subscriber was told.
alter table deliveries add column document jsonb not null;

-- What the subscriber was told before on the same matter, as found at the first attempt.
alter table deliveries add column follows_alert text;
alter table deliveries add column follows_revision integer;

create index deliveries_of_alert on deliveries (alert);
