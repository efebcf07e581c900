package org.ipcase.cases.casefile.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts of an event as text by name; what is absent is left out. */
final class Facts {
    private Facts() {}

    /**
     * @param pairs name, value, name, value …
     */
    static Map<String, String> of(@Nullable Object... pairs) {
        var facts = new LinkedHashMap<String, String>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            var value = pairs[i + 1];
            if (value != null) {
                facts.put(String.valueOf(pairs[i]), value.toString());
            }
        }
        return facts;
    }
}
