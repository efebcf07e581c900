package org.ipcase.kernel.number;

import java.util.regex.Pattern;

/**
 * Numbers of court cases (案号) and of administrative documents (文号), each in the one form we store.
 * An unusual one is taken with a warning. A court is never read out of the code without a table.
 *
 * <p>Source: 法〔2015〕137号; domain.md 8.5.
 */
public final class DocumentNumber {
    private static final Pattern COURT_CASE =
            Pattern.compile(
                    "[(\\uFF08\\u3014](\\d{4})[)\\uFF09\\u3015]"
                            + "((?:最高法|[\\u4e00-\\u9fa5]\\d{0,4})[\\u4e00-\\u9fa5]{1,8}\\d{1,7}号"
                            + "(?:之[一二三四五六七八九十]+)?)");
    private static final Pattern ADMINISTRATIVE =
            Pattern.compile(
                    "([\\u4e00-\\u9fa5()\\uFF08\\uFF09]{2,20})[(\\uFF08\\u3014\\[](\\d{4})[)\\uFF09\\u3015\\]]"
                            + "([0-9A-Za-z-]{1,20}号)");

    private DocumentNumber() {}

    /** Any of the brackets ( （ 〔 is accepted; stored as {@code （2024）川01民初1234号}. */
    public static NumberCheck courtCase(String text) {
        var plain = text.replaceAll("\\s", "");
        var form = COURT_CASE.matcher(plain);
        return form.matches()
                ? new NumberCheck.Valid("（" + form.group(1) + "）" + form.group(2))
                : new NumberCheck.Doubtful(
                        plain, "A court case number looks like （2024）川01民初1234号");
    }

    /**
     * Stored with hexagonal brackets: {@code 成市监罚〔2026〕123号}; police name their unit in round ones:
     * {@code X公(食药环)立字〔2026〕12号}.
     */
    public static NumberCheck administrative(String text) {
        var plain = text.replaceAll("\\s", "");
        var form = ADMINISTRATIVE.matcher(plain);
        return form.matches()
                ? new NumberCheck.Valid(
                        form.group(1).replace('(', '（').replace(')', '）')
                                + "〔"
                                + form.group(2)
                                + "〕"
                                + form.group(3))
                : new NumberCheck.Doubtful(plain, "A document number looks like 成市监罚〔2026〕123号");
    }
}
