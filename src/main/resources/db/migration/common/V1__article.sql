create table article (
    id varchar(36) primary key,
    title varchar(200) not null,
    topic varchar(500) not null,
    audience varchar(200),
    tone varchar(200),
    language varchar(10) not null,
    target_amount int not null,
    target_unit varchar(10) not null,
    notes text,
    version bigint not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    deleted_at timestamp(6) with time zone,
    -- What a list shows of the sections, kept here so that a list reads no text.
    sections int default 0 not null,
    sections_begun int default 0 not null,
    sections_written int default 0 not null,
    characters int default 0 not null,
    words int default 0 not null
);

create index article_by_change on article (updated_at, id);

create table section (
    id varchar(36) primary key,
    article varchar(36) not null references article (id) on delete cascade,
    position int not null,
    heading varchar(200) not null,
    level int not null,
    points text not null,
    target_amount int not null,
    target_unit varchar(10) not null,
    text text not null,
    state varchar(10) not null,
    origin varchar(10) not null,
    run varchar(36),
    characters int not null,
    words int not null,
    version bigint not null
);

create index section_by_article on section (article, position);

-- A proposal outlives its section: a restored section finds it again.
create table proposal (
    id varchar(36) primary key,
    article varchar(36) not null references article (id) on delete cascade,
    section varchar(36) not null,
    kind varchar(10) not null,
    state varchar(10) not null,
    text text not null,
    complete boolean not null,
    origin varchar(10) not null,
    run varchar(36),
    created_at timestamp(6) with time zone not null,
    version bigint not null
);

create index proposal_by_section on proposal (section, state);
create index proposal_by_article on proposal (article, state);

-- The newest revision of an article is open: its snapshot is null, its state is the article itself.
create table revision (
    id varchar(36) primary key,
    article varchar(36) not null references article (id) on delete cascade,
    number int not null,
    kind varchar(20) not null,
    author_kind varchar(10) not null,
    author varchar(200) not null,
    began_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    snapshot text,
    version bigint not null,
    unique (article, number)
);
