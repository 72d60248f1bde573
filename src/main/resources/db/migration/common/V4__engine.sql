-- Which engines have ever been reached: after that, no rehearsal stands in for them.
create table engine_contact (
    engine     varchar(40)                 not null primary key,
    reached_at timestamp(6) with time zone not null
);
