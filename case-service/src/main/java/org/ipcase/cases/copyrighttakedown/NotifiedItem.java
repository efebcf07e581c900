package org.ipcase.cases.copyrighttakedown;

import java.util.Locale;

/**
 * The same item again or another one (同一内容): provider and address, without what varies in writing.
 */
final class NotifiedItem {
    private NotifiedItem() {}

    static String of(String provider, String address) {
        var plain = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return provider
                + " "
                + (plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
    }
}
