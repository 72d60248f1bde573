package app.inkstone.prompt;

import app.inkstone.database.OnPostgresContainer;

@OnPostgresContainer
class PromptsContainerTests extends PromptsContract {}
