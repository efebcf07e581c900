package org.ipcase.kernel.law;

import java.util.regex.Pattern;

/**
 * A place in the law (引用), e.g. {@code 商标法(2019) 第60条}.
 *
 * @param instrument key of the version
 * @param article as it is numbered in that version: {@code 60}, {@code 23(1)(5)}, {@code 219之一};
 *     empty if only the instrument is cited
 */
public record Citation(String instrument, String article, String text, Mark mark) {
    private static final Pattern ARTICLE =
            Pattern.compile("(\\d+)(之.)?(?:\\((\\d+)\\))?(?:\\((\\d+)\\)|#(\\d+))?");

    static Citation of(Instrument instrument, String article, Mark mark) {
        var text =
                article.isEmpty() ? instrument.name() : instrument.name() + " " + inWords(article);
        return new Citation(instrument.key(), article, text, mark);
    }

    /** {@code 23(1)(5)} is 第23条第1款第5项, {@code 24#2} is 第24条第2项. */
    public static String inWords(String article) {
        var parts = ARTICLE.matcher(article);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Expected an article number, but it is " + article);
        }
        var words = new StringBuilder("第" + parts.group(1) + "条");
        if (parts.group(2) != null) {
            words.append(parts.group(2));
        }
        if (parts.group(3) != null) {
            words.append("第").append(parts.group(3)).append("款");
        }
        var item = parts.group(4) != null ? parts.group(4) : parts.group(5);
        if (item != null) {
            words.append("第").append(item).append("项");
        }
        return words.toString();
    }
}
