package org.ipcase.cases.leadimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.ipcase.cases.leadimport.domain.Column;
import org.ipcase.cases.leadimport.domain.RowRules.RawRow;
import org.ipcase.platform.web.RequestProblem;

/** Reads a file of leads (导入文件): XLSX by its first sheet, anything else as CSV. */
final class LeadFile {
    private static final int MOST_ROWS = 20_000;

    private LeadFile() {}

    static List<RawRow> read(byte[] content) {
        try {
            var lines = isZip(content) ? sheet(content) : csv(content);
            return rows(lines);
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw RequestProblem.invalid("file", "malformed", "Neither XLSX nor CSV");
        }
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    private static List<List<String>> sheet(byte[] content) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = book.getFirstSheet().openStream()) {
            return rows.limit(MOST_ROWS + 2L).map(LeadFile::cells).toList();
        } catch (RuntimeException broken) {
            throw new IOException("Expected a readable workbook", broken);
        }
    }

    private static List<String> cells(Row row) {
        return row.stream()
                .map(cell -> {
                    if (cell == null || cell.getRawValue() == null && cell.getText() == null) {
                        return "";
                    }
                    return switch (cell.getType()) {
                        case NUMBER ->
                                cell.getDataFormatString() != null
                                                && cell.getDataFormatString().contains("yy")
                                        ? cell.asDate().toLocalDate().toString()
                                        : cell.asNumber().toPlainString();
                        case STRING, FORMULA, ERROR, BOOLEAN, EMPTY -> cell.getText();
                    };
                })
                .map(it -> it == null ? "" : it.strip())
                .toList();
    }

    private static List<List<String>> csv(byte[] content) throws IOException {
        var lines = new ArrayList<List<String>>();
        try (var parser = CSVFormat.DEFAULT.parse(new StringReader(decoded(content)))) {
            for (var line : parser) {
                lines.add(line.stream().map(String::strip).toList());
                if (lines.size() > MOST_ROWS + 1) {
                    break;
                }
            }
        }
        return lines;
    }

    /** UTF-8 with or without its mark; what is none comes from a Chinese spreadsheet (GB 18030). */
    private static String decoded(byte[] content) {
        try {
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(content))
                            .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(content, Charset.forName("GB18030"));
        }
    }

    private static List<RawRow> rows(List<List<String>> lines) {
        if (lines.isEmpty()) {
            throw RequestProblem.invalid("file", "required", "The file has no rows");
        }
        if (lines.size() > MOST_ROWS + 1) {
            throw RequestProblem.invalid(
                    "file", "too-long", "At most %d rows".formatted(MOST_ROWS));
        }
        var header = lines.getFirst().stream().map(Column::named).toList();
        Arrays.stream(Column.values())
                .filter(Column::required)
                .filter(it ->
                        header.stream().noneMatch(found -> found.filter(it::equals).isPresent()))
                .findFirst()
                .ifPresent(it -> {
                    throw RequestProblem.invalid(
                            "file." + it.field(), "required", "缺少列：" + it.header());
                });
        var rows = new ArrayList<RawRow>();
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.stream().allMatch(String::isEmpty)) {
                continue;
            }
            var cells = new EnumMap<Column, String>(Column.class);
            for (int c = 0; c < Math.min(line.size(), header.size()); c++) {
                var cell = line.get(c);
                header.get(c).ifPresent(column -> cells.put(column, cell));
            }
            rows.add(new RawRow(i + 1, cells));
        }
        return List.copyOf(rows);
    }
}
