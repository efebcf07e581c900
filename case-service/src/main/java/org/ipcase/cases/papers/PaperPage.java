package org.ipcase.cases.papers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.cases.papers.PaperTemplates.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.util.PropertyPlaceholderHelper;
import org.springframework.web.util.HtmlUtils;

/**
 * Lays a paper out for A4 (文书版式): the agency's name, the title, the number, the text, the place of
 * the seal with agency and date, and the service receipt on a page of its own. What is not recorded
 * stays blank, to be written by hand.
 */
final class PaperPage {
    private static final String BLANK = "＿＿＿＿＿＿";
    private static final PropertyPlaceholderHelper PLACEHOLDERS =
            new PropertyPlaceholderHelper("${", "}");
    private static final String STYLE =
            """
            @page{size:A4;margin:37mm 26mm 35mm 28mm}
            body{font:16pt/28pt FangSong,仿宋,serif;color:#000;max-width:156mm;margin:0 auto}
            h1{font:22pt/36pt SimSun,宋体,serif;text-align:center;margin:0}
            h2{font:bold 22pt/36pt SimSun,宋体,serif;text-align:center;margin:0 0 8pt}
            .no{text-align:center;margin:0 0 16pt}p{text-indent:2em;margin:0;white-space:pre-wrap}
            .to{text-indent:0}table{border-collapse:collapse;width:100%;margin:8pt 0}
            th,td{border:1px solid #000;padding:4pt 6pt;text-align:left;vertical-align:top}
            th{width:34%;font-weight:normal}.sign{margin:24pt 0 0}.sign div{margin:10pt 0}
            .seal{margin:36pt 0 0;text-align:right;min-height:45mm}.seal span{color:#888}
            .receipt{break-before:page}@media screen{body{padding:12mm}}
            """;

    private PaperPage() {}

    /**
     * @param number of the paper; null if it has none of its own
     */
    static String of(Template template, @Nullable String number, Map<String, String> fields) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head>");
        page.append("<meta charset=\"utf-8\"><title>")
                .append(escaped(template.paper().zh() + " " + fields.get("number")))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        head(page, template.paper().zh(), number, fields);
        if (template.addressee() != null) {
            page.append("<p class=\"to\">")
                    .append(filled(template.addressee(), fields))
                    .append("</p>");
        }
        rows(page, template.rows(), fields);
        template.paragraphs()
                .forEach(it -> page.append("<p>").append(filled(it, fields)).append("</p>"));
        signatures(page, template.signatures());
        if (template.seal()) {
            seal(page, fields);
        }
        if (template.receipt()) {
            receipt(page, template, number, fields);
        }
        return page.append("</body></html>\n").toString();
    }

    private static void head(
            StringBuilder page, String title, @Nullable String number, Map<String, String> fields) {
        page.append("<h1>")
                .append(escaped(fields.getOrDefault("office", BLANK)))
                .append("</h1><h2>")
                .append(escaped(title))
                .append("</h2><div class=\"no\">")
                .append(escaped(number == null ? BLANK : number))
                .append("</div>");
    }

    private static void rows(
            StringBuilder page, List<List<String>> rows, Map<String, String> fields) {
        if (rows.isEmpty()) {
            return;
        }
        page.append("<table>");
        rows.forEach(row ->
                page.append("<tr><th>")
                        .append(escaped(row.getFirst()))
                        .append("</th><td>")
                        .append(escaped(fields.getOrDefault(row.getLast(), "")))
                        .append("</td></tr>"));
        page.append("</table>");
    }

    private static void signatures(StringBuilder page, List<String> who) {
        if (who.isEmpty()) {
            return;
        }
        page.append("<div class=\"sign\">");
        who.forEach(it ->
                page.append("<div>")
                        .append(escaped(it))
                        .append("（签名）：")
                        .append(BLANK)
                        .append("　　＿＿＿＿年＿＿月＿＿日</div>"));
        page.append("</div>");
    }

    private static void seal(StringBuilder page, Map<String, String> fields) {
        page.append("<div class=\"seal\">")
                .append(escaped(fields.getOrDefault("office", BLANK)))
                .append("<br><span>（印　章）</span><br>")
                .append(escaped(fields.getOrDefault("paperOn", BLANK)))
                .append("</div>");
    }

    private static void receipt(
            StringBuilder page,
            Template template,
            @Nullable String number,
            Map<String, String> fields) {
        page.append("<div class=\"receipt\">");
        head(page, "送达回证", null, fields);
        rows(
                page,
                List.of(
                        List.of("案件编号", "number"),
                        List.of("受送达人", "parties"),
                        List.of("送达地址", "partyAddresses"),
                        List.of("送达文书", "receipt.paper"),
                        List.of("文书编号", "receipt.number"),
                        List.of("送达方式", ""),
                        List.of("送达时间", ""),
                        List.of("拒收事由", "")),
                with(fields, template.paper().zh(), number));
        signatures(page, List.of("受送达人", "送达人", "送达人", "见证人"));
        page.append("</div>");
    }

    private static Map<String, String> with(
            Map<String, String> fields, String paper, @Nullable String number) {
        return Stream.concat(
                        fields.entrySet().stream(),
                        Map.of(
                                "receipt.paper",
                                paper,
                                "receipt.number",
                                number == null ? "" : number)
                                .entrySet()
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String filled(String text, Map<String, String> fields) {
        return escaped(
                PLACEHOLDERS.replacePlaceholders(
                        text, name -> inert(fields.getOrDefault(name, BLANK))));
    }

    /** What people typed is no template: a placeholder in it is left as it stands. */
    private static String inert(String value) {
        return value.replace("${", "$\u200b{");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
