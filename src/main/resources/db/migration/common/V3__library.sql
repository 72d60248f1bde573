-- Versions are kept for ever: the record of a run names the one it used.
create table preset (
  id varchar(36) not null,
  version int not null,
  place int not null,
  content text not null,
  created_at timestamp(6) with time zone not null,
  primary key (id, version)
);

create table prompt_template (
  id varchar(36) not null,
  version int not null,
  stage varchar(20) not null,
  language varchar(2) not null,
  role text not null,
  structure text not null,
  example text not null,
  task text not null,
  created_at timestamp(6) with time zone not null,
  primary key (id, version)
);
