package app.inkstone.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.ContextConfiguration;

/** Tests the data layer on a PostgreSQL container; skipped where no Docker engine answers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@EnabledIf(
    value = "app.inkstone.database.ContainerEngine#answers",
    disabledReason = "no Docker engine answers")
@DataLayerTest
@ContextConfiguration(initializers = PostgresContainer.class)
public @interface OnPostgresContainer {}
