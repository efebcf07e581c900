package org.ipcase.cases.evidence;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Takes from an uploaded name what could mislead: folders, control characters, and marks that turn
 * the reading direction, so that an {@code .exe} does not read as a picture.
 */
final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    static String clean(@Nullable String uploaded) {
        var name = uploaded == null ? "" : Normalizer.normalize(uploaded, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\"<>|:*?]", "").strip();
        while (name.startsWith(".")) {
            name = name.substring(1);
        }
        if (name.isEmpty()) {
            return "file";
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    /** The end says what it is, so the middle goes. */
    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var end = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - end.length()) + end;
    }
}
