package org.ipcase.platform.record;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the members of a sealed family as JSON under their simple names, and reads them back. The
 * name of a record is its type in the stored record, so it is never changed.
 */
final class JsonFamily<T> {
    private final JsonMapper json;
    private final Map<String, Class<? extends T>> members = new HashMap<>();

    JsonFamily(JsonMapper json, Class<T> family) {
        this.json = json;
        collect(family);
    }

    String typeOf(T member) {
        return member.getClass().getSimpleName();
    }

    JsonNode write(T member) {
        return json.valueToTree(member);
    }

    T read(String type, JsonNode data) {
        var member = members.get(type);
        if (member == null) {
            throw new IllegalStateException(
                    "Expected one of %s, but the record says %s".formatted(members.keySet(), type));
        }
        return json.treeToValue(data, member);
    }

    private void collect(Class<? extends T> type) {
        if (type.isRecord()) {
            var taken = members.put(type.getSimpleName(), type);
            // A member may belong to several branches of its family; it is met once for each.
            if (taken != null && !taken.equals(type)) {
                throw new IllegalArgumentException("Two members are named " + type.getSimpleName());
            }
            return;
        }
        var permitted = type.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException(
                    "Expected a sealed family of records, but %s is none".formatted(type));
        }
        for (var member : permitted) {
            @SuppressWarnings("unchecked") // A permitted subclass of a subtype of T is one of T.
            var subtype = (Class<? extends T>) member;
            collect(subtype);
        }
    }
}
