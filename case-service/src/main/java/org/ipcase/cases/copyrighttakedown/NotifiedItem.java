package org.ipcase.cases.copyrighttakedown;

import java.util.Locale;

/**
 * The same item again or another one (同一内容): provider and address, without what varies in writing.
 */
final class NotifiedItem {
    private NotifiedItem() {}

    static String of(String provider, String address) {
        var plain = address.strip().replaceFirst("^(?i:https?)://", "");
        var path = plain.indexOf('/');
        var host = path < 0 ? plain : plain.substring(0, path);
        // Only the host may be written in any case: "/v/aB" and "/v/Ab" are two works.
        var item = host.toLowerCase(Locale.ROOT) + (path < 0 ? "" : plain.substring(path));
        return provider + " " + (item.endsWith("/") ? item.substring(0, item.length() - 1) : item);
    }
}
