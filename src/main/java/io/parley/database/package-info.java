/** The one SQL database: how it is reached, and how its schema is brought up to date. */
@NullMarked
package io.parley.database;

import org.jspecify.annotations.NullMarked;
