package app.inkstone.text;

/** How long a text is. */
public record Length(int amount, LengthUnit unit) {}
