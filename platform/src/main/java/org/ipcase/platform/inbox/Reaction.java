package org.ipcase.platform.inbox;

import java.util.function.Function;
import org.ipcase.platform.record.Outcome;

/**
 * What a service does when it is told something: a bean, named as a sentence ({@code
 * WhenReferralReturnedReopenCase}). A refusal or a fault after retries parks the event in the
 * dead-letter topic.
 *
 * @param topic e.g. {@code ipcase.referral}
 * @param type whole type with version
 * @param data the contract record of the kernel; unknown fields are ignored
 */
public record Reaction<T>(
        String name, String topic, String type, Class<T> data, Function<Told<T>, Outcome<?>> act) {}
