-- Alerts. The document is the whole alert; the columns beside it are there to be searched.
create sequence alert_seq;

create table alerts (
  id            text primary key,
  seq           bigint not null unique,  -- rises in commit order: writers take turns
  revision      integer not null,
  watch         text not null,
  kind          text not null,
  at            timestamptz not null,
  severity      text not null,
  status_before text not null,
  status_after  text not null,
  explanation   text not null,
  corrects      text,
  document      jsonb not null,
  fetched       timestamptz,
  parsed        timestamptz,
  tagged        timestamptz,
  followed      timestamptz,
  stored        timestamptz not null
);
create index alerts_by_time on alerts (watch, at desc, id);

create table alert_evidence (
  alert    text not null references alerts on delete cascade,
  rank     integer not null,             -- 0 is the weightiest
  article  text not null,
  revision integer not null,
  url      text not null,
  outlet   text not null,
  origin   text not null,
  kind     text not null,
  sentence text not null,
  primary key (alert, rank)
);
create index alert_evidence_by_article on alert_evidence (article);

-- Every release state that a watch has had, by the time from which it held.
create table release_states (
  watch    text not null,
  at       timestamptz not null,
  status   text not null,
  document jsonb not null,
  primary key (watch, at)
);

-- Articles in which something was found; the rest are only counted.
create table articles (
  id         text not null,
  revision   integer not null,
  url        text not null,
  outlet     text not null,
  language   text not null,
  title      text not null,
  first_seen timestamptz not null,
  document   jsonb not null,             -- mentions and signals with their offsets
  primary key (id, revision)
);
create index articles_by_url on articles using hash (url);

create table article_watches (
  watch   text not null,
  day     date not null,                 -- UTC
  article text not null,
  primary key (watch, article)
);
create index article_watches_by_day on article_watches (watch, day);

create table article_volume (
  day      date primary key,             -- UTC
  articles bigint not null
);

create table source_health (
  source         text primary key,
  last_poll      timestamptz not null,
  last           jsonb not null,         -- the latest fetch event
  last_success   timestamptz,
  last_failure   timestamptz,
  failure_reason text not null,
  failures       integer not null,       -- in a row
  last_article   timestamptz,
  polls          bigint not null,
  articles       bigint not null
);

create table source_days (
  source   text not null,
  day      date not null,                -- UTC
  polls    bigint not null,
  failures bigint not null,
  articles bigint not null,
  primary key (source, day)
);

-- The offset that the sink reads next, moved in the same transaction as the data: what makes a replay harmless.
create table sink_offsets (
  topic     text not null,
  partition integer not null,
  next      bigint not null,
  primary key (topic, partition)
);

create table sink_rejects (
  topic     text not null,
  partition integer not null,
  "offset"  bigint not null,
  at        timestamptz not null,
  reason    text not null,
  primary key (topic, partition, "offset")
);

-- Notifications: one cursor a subscription, one row a delivery.
create table subscriptions (
  id    text primary key,
  began timestamptz not null,            -- alerts from before are not delivered
  seen  bigint not null                  -- alerts.seq up to which deliveries have been planned
);

create table deliveries (
  subscription text not null references subscriptions on delete cascade,
  alert        text not null,
  revision     integer not null,
  seq          bigint not null,
  state        text not null check (state in ('PENDING', 'SENDING', 'DELIVERED', 'SUPERSEDED', 'DEAD')),
  attempts     integer not null,
  due          timestamptz not null,     -- PENDING: next attempt; SENDING: when the claim lapses
  reason       text not null,            -- of the last failure
  planned      timestamptz not null,
  finished     timestamptz,
  primary key (subscription, alert, revision)
);
create index deliveries_due on deliveries (due) where state in ('PENDING', 'SENDING');
