package io.parley.cluster;

import io.smallrye.reactive.messaging.providers.extension.ReactiveMessagingExtension;
import jakarta.enterprise.context.Dependent;

/**
 * Reactive Messaging as an extension of this application. As one of a library it would not see the
 * application's beans in Payara; for the same reason its classes are unpacked into the application
 * (see pom.xml).
 */
@Dependent
public class ReactiveMessaging extends ReactiveMessagingExtension {}
