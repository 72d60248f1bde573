package app.inkstone.prompt;

import app.inkstone.database.OnH2;

@OnH2
class PromptsOnH2Tests extends PromptsContract {}
