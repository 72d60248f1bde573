package app.inkstone.article;

import app.inkstone.database.OnPostgresContainer;

@OnPostgresContainer
class ArticlesContainerTests extends ArticlesContract {}
