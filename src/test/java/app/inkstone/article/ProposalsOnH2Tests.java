package app.inkstone.article;

import app.inkstone.database.OnH2;

@OnH2
class ProposalsOnH2Tests extends ProposalsContract {}
