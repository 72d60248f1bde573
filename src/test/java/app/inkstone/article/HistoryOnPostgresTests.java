package app.inkstone.article;

import app.inkstone.database.OnPostgres;

@OnPostgres
class HistoryOnPostgresTests extends HistoryContract {}
