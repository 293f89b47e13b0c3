package io.parley.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;

/** Makes the entity manager of the transaction injectable into constructors. */
@ApplicationScoped
class Entities {

  @Produces @PersistenceContext private @Nullable EntityManager entities;
}
