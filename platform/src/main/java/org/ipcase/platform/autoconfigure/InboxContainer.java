package org.ipcase.platform.autoconfigure;

import org.ipcase.platform.inbox.ReactionRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import tools.jackson.core.JacksonException;

/** Starts and stops the inbox with the service; a service without reactions has none. */
final class InboxContainer implements SmartLifecycle {
    private final @Nullable ConcurrentMessageListenerContainer<String, byte[]> container;

    InboxContainer(@Nullable ConcurrentMessageListenerContainer<String, byte[]> container) {
        this.container = container;
    }

    /** What fails the same way every time. */
    @SuppressWarnings("unchecked") // An array of classes cannot be generic.
    static Class<? extends Exception>[] notWorthARetry() {
        return new Class[] {
            ReactionRefused.class, JacksonException.class, IllegalArgumentException.class
        };
    }

    @Override
    public void start() {
        if (container != null) {
            container.start();
        }
    }

    @Override
    public void stop() {
        if (container != null) {
            container.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return container != null && container.isRunning();
    }
}
