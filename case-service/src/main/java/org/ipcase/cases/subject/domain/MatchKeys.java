package org.ipcase.cases.subject.domain;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.complaint.domain.Submission;
import org.ipcase.cases.party.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * By what a subject or a submission is found again (比对要素). Names compare after NFKC and without
 * spaces (domain.md 8.8); a document number only by its keyed hash (8.2).
 */
public final class MatchKeys {
    private MatchKeys() {}

    /** What two parties have in common (相同要素), the surest first. */
    public enum By {
        /** 统一社会信用代码 */
        CREDIT_CODE,
        /** 证件号码 (only its hash) */
        DOCUMENT,
        /** 法定代表人 */
        LEGAL_REPRESENTATIVE,
        /** 店铺账号 */
        SHOP_ACCOUNT,
        /** 名称 */
        NAME
    }

    /** A party's keys by what they are made of. */
    public static Map<By, String> of(Party party) {
        var keys = new EnumMap<By, String>(By.class);
        put(keys, By.CREDIT_CODE, party.creditCode());
        var document = party.idDocument();
        put(keys, By.DOCUMENT, document == null ? null : document.hash());
        put(keys, By.LEGAL_REPRESENTATIVE, plain(party.legalRepresentative()));
        put(keys, By.SHOP_ACCOUNT, plain(party.shopAccount()));
        put(keys, By.NAME, plain(party.name()));
        return keys;
    }

    /** The surest thing known of a party: under it its past is kept. */
    public static String identity(Party party) {
        var keys = of(party);
        var by =
                keys.containsKey(By.CREDIT_CODE)
                        ? By.CREDIT_CODE
                        : keys.containsKey(By.DOCUMENT) ? By.DOCUMENT : By.NAME;
        return by + ":" + keys.get(by);
    }

    /** Every key under which a submission is found again. */
    public static Set<String> of(Submission submission) {
        var keys = new LinkedHashSet<String>();
        for (var party : submission.respondents()) {
            of(party).forEach((by, value) -> keys.add(by + ":" + value));
            Optional.ofNullable(plain(party.address())).ifPresent(it -> keys.add("ADDRESS:" + it));
        }
        var right = submission.right();
        if (right.number() != null) {
            keys.add("RIGHT:" + right.kind() + ":" + right.number());
        }
        return keys;
    }

    static @Nullable String plain(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .toUpperCase(Locale.ROOT);
        return plain.isEmpty() ? null : plain;
    }

    private static void put(Map<By, String> keys, By by, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            keys.put(by, value);
        }
    }
}
