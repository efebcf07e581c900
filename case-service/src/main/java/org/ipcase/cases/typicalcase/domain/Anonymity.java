package org.ipcase.cases.typicalcase.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ipcase.cases.party.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text names somebody (匿名检查), SUP-06: the parties of the case by name, number, address or
 * account, and anything that looks like a document number or a mobile phone.
 *
 * <p>Texts compare after NFKC and without spaces, so that full-width digits and blanks hide nothing
 * (domain.md 8.8). An organisation is also found by its name without the legal form.
 */
public final class Anonymity {
    private static final Pattern FORM =
            Pattern.compile("(股份有限公司|有限责任公司|有限公司|个体工商户|合伙企业|经营部|商行|集团|公司|工厂|商店)+$");
    private static final Pattern NOTES = Pattern.compile("[(（].*?[)）]");
    private static final Pattern RESIDENT_ID = Pattern.compile("(?<!\\d)\\d{17}[\\dX](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern CREDIT_CODE =
            Pattern.compile(
                    "(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])");

    /** A shorter word is part of too many others. */
    private static final int SHORT_NAME = 4;

    private static final int SHORT_ADDRESS = 6;

    private Anonymity() {}

    /**
     * @param what NAME, SHORT_NAME, CREDIT_CODE, ADDRESS, PHONE, REPRESENTATIVE, SHOP, ID_NUMBER
     * @param text as it stands in the case
     */
    public record Found(String what, String text) {}

    /** What of the parties occurs in the text; empty if it names nobody. */
    public static List<Found> hits(String text, List<Party> parties) {
        var plain = plain(text);
        var hits = new ArrayList<Found>();
        for (var party : parties) {
            of(party).stream().filter(it -> plain.contains(plain(it.text()))).forEach(hits::add);
        }
        found(RESIDENT_ID, "ID_NUMBER", plain, hits);
        found(MOBILE, "PHONE", plain, hits);
        found(CREDIT_CODE, "CREDIT_CODE", plain, hits);
        return hits.stream().distinct().toList();
    }

    private static List<Found> of(Party party) {
        var all = new ArrayList<Found>();
        add(all, "NAME", party.name(), 2);
        if (party.kind() == Party.Kind.ORGANISATION) {
            add(all, "SHORT_NAME", shortName(party.name()), SHORT_NAME);
        }
        add(all, "CREDIT_CODE", party.creditCode(), 1);
        add(all, "ADDRESS", party.address(), SHORT_ADDRESS);
        add(all, "PHONE", party.phone(), SHORT_ADDRESS);
        add(all, "REPRESENTATIVE", party.legalRepresentative(), 2);
        add(all, "SHOP", party.shopAccount(), SHORT_NAME);
        return all;
    }

    private static void add(List<Found> all, String what, @Nullable String text, int least) {
        if (text != null && plain(text).length() >= least) {
            all.add(new Found(what, text));
        }
    }

    private static String shortName(String name) {
        var bare = NOTES.matcher(plain(name)).replaceAll("");
        return FORM.matcher(bare).replaceAll("");
    }

    private static void found(Pattern pattern, String what, String plain, List<Found> hits) {
        pattern.matcher(plain).results().forEach(it -> hits.add(new Found(what, it.group())));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
