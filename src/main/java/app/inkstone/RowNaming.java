package app.inkstone;

import org.springframework.data.relational.core.mapping.NamingStrategy;

/**
 * A {@code SectionRow} is a row of the table {@code section}. {@code @Table("section")} would not
 * do: it is taken as it is written, and H2 knows unquoted names in upper case only.
 */
class RowNaming implements NamingStrategy {

  @Override
  public String getTableName(Class<?> type) {
    return NamingStrategy.super.getTableName(type).replaceFirst("_row$", "");
  }
}
