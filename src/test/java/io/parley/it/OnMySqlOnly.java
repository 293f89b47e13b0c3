package io.parley.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Leaves a class of tests out of the run on H2. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(
    named = "parley.test.database",
    matches = "mysql",
    disabledReason = "The nodes of a cluster share a database, which an H2 file cannot be")
@interface OnMySqlOnly {}
