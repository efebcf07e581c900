package org.ipcase.kernel.law;

import java.util.Map;
import java.util.Optional;

/**
 * Which article of a new version took the place of which old one (条文对照).
 *
 * @param from key of the old version
 * @param to key of the new version
 */
public record ArticleMap(String from, String to, Mark mark, Map<String, String> articles) {
    public ArticleMap {
        articles = Map.copyOf(articles);
    }

    /** Keeps what follows the number: {@code 60(2)} becomes {@code 74(2)}. */
    Optional<String> renumber(String article) {
        int end = article.indexOf('(');
        var number = end < 0 ? article : article.substring(0, end);
        var rest = end < 0 ? "" : article.substring(end);
        return Optional.ofNullable(articles.get(number)).map(renumbered -> renumbered + rest);
    }
}
