package org.ipcase.cases.leadimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.ipcase.cases.People;
import org.ipcase.cases.leadimport.domain.LeadImport;
import org.ipcase.cases.leadimport.domain.LeadImport.Batch;
import org.ipcase.cases.leadimport.domain.LeadImport.Finished;
import org.ipcase.cases.leadimport.domain.LeadImport.NoImport;
import org.ipcase.cases.leadimport.domain.LeadImport.Result;
import org.ipcase.cases.leadimport.domain.LeadImport.Running;
import org.ipcase.cases.leadimport.domain.LeadImportCommand;
import org.ipcase.cases.leadimport.domain.LeadImportCommand.FinishImport;
import org.ipcase.cases.leadimport.domain.LeadImportCommand.NoteProgress;
import org.ipcase.cases.leadimport.domain.LeadImportCommand.StartImport;
import org.ipcase.cases.leadimport.domain.LeadImportDecider;
import org.ipcase.cases.leadimport.domain.LeadImportEvent;
import org.ipcase.cases.leadimport.domain.LeadImportProblem;
import org.ipcase.cases.leadimport.domain.LeadRow;
import org.ipcase.cases.leadimport.domain.LeadRow.Bad;
import org.ipcase.cases.leadimport.domain.LeadRow.Good;
import org.ipcase.cases.leadimport.domain.RowRules;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.kernel.place.Regions;
import org.ipcase.platform.rules.EveryPair;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bulk import (批量导入), REQ-06. */
class LeadImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Instant AT = Instant.parse("2026-06-01T02:00:00Z");
    private static final String HEADER = "外部编号,收到日期,当事人,统一社会信用代码,权利类型,权利号,权利名称,行为地,行为日期,情况描述,估计价值";
    private static final FieldError ERROR = new FieldError("rows[2].region", "required", "必填");

    @Test
    @Tag("REQ-06")
    void saysOfTenThousandRowsWhichThirtySevenAreBadAndWhy() {
        var bad = IntStream.range(0, 37).map(i -> 2 + i * 270).boxed().toList();
        var file = new StringBuilder(HEADER).append('\n');
        for (int row = 2; row <= 10_001; row++) {
            file.append(bad.contains(row) ? badLine(row) : goodLine(row)).append('\n');
        }
        var content = file.toString().getBytes(StandardCharsets.UTF_8);
        var begin = System.nanoTime();
        var rows = check(content);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(rows).hasSize(10_000);
        var wrong = rows.stream().filter(Bad.class::isInstance).map(Bad.class::cast).toList();
        assertThat(wrong).extracting(Bad::row).containsExactlyElementsOf(bad);
        assertThat(wrong)
                .allSatisfy(it ->
                        assertThat(it.errors())
                                .extracting(FieldError::field, FieldError::code)
                                .containsExactly(
                                        tuple(
                                                "rows[%d].creditCode".formatted(it.row()),
                                                "check-digit")));
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void findsEveryErrorOfARow() {
        var rows =
                check(
                        csv(
                                "A1,2021-07-14,,x,火星权利,1,,999999,2026-06-02,太短,12.345",
                                "A2,2026-05-01,某店,,商标,1,某标,500103,2026-05-01,在外地销售假冒商品的线索,",
                                "A3,2026-05-01,某店,,著作权,1,某作品,510104,2026-05-01,销售盗版作品的线索内容,",
                                "A2,2026-05-01,某店,,商标,1,某标,510104,20260501,销售假冒注册商标的商品,"));
        assertThat(errors(rows.get(0)))
                .contains(
                        "receivedOn out-of-range",
                        "respondent required",
                        "rightKind unknown-value",
                        "rightTitle required",
                        "region unknown-region",
                        "actDate in-future",
                        "description too-short",
                        "estimatedValue malformed");
        assertThat(errors(rows.get(1))).containsExactly("region outside-territory");
        assertThat(errors(rows.get(2))).containsExactly("rightKind not-competent");
        assertThat(errors(rows.get(3))).containsExactly("reference duplicate", "actDate malformed");
    }

    @Test
    void readsSpreadsheetsAndTheTextOfChineseOnes() throws Exception {
        var text = HEADER + "\n" + goodLine(2) + "\n\n";
        var expected = check(text.getBytes(StandardCharsets.UTF_8));
        assertThat(expected).hasSize(1).allMatch(Good.class::isInstance);
        assertThat(check(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(check(text.getBytes(Charset.forName("GB18030")))).isEqualTo(expected);
        assertThat(check(workbook(text))).isEqualTo(expected);
    }

    @Test
    void refusesWhatIsNoFileOfLeads() {
        for (var content :
                List.of(
                        new byte[0],
                        "a,b\n1,2".getBytes(StandardCharsets.UTF_8),
                        "PK\u0003\u0004 no workbook".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> LeadFile.read(content)).isInstanceOf(RefusedAtTheEdge.class);
        }
    }

    @Test
    @Tag("REQ-06")
    void takesAllRowsOrNoneUnlessAskedToLeaveTheBadOnesOut() {
        assertThat(decide(new NoImport(), start(People.OFFICER, 1, false)))
                .isEqualTo(LeadImportProblem.BAD_ROWS);
        assertThat(decide(new NoImport(), start(People.OFFICER, 1, true))).isNull();
        assertThat(decide(new NoImport(), start(People.OFFICER, 3, true)))
                .isEqualTo(LeadImportProblem.NO_GOOD_ROW);
        assertThat(decide(new NoImport(), start(People.OFFICER, 0, false))).isNull();
        assertThat(decide(new NoImport(), start(People.HOLDER, 0, false)))
                .isEqualTo(LeadImportProblem.NOT_AN_OFFICER);
        assertThat(decide(new NoImport(), start(People.REVIEWER, 0, false)))
                .isEqualTo(LeadImportProblem.NOT_AN_OFFICER);
    }

    @Test
    @Tag("REQ-06")
    void aFileWithMoreThanAThousandBadRowsIsNotTheRightFile() {
        assertThat(decide(new NoImport(), start(People.OFFICER, 20_000, 1_000, true))).isNull();
        var start = start(People.OFFICER, 20_000, 1_001, true);
        assertThat(decide(new NoImport(), start)).isEqualTo(LeadImportProblem.TOO_MANY_BAD_ROWS);
        assertThat(LeadImportDecider.decide(new NoImport(), start))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().errors()).hasSize(1_000));
    }

    @Test
    void answersEveryCommandInEveryState() {
        var start = start(People.OFFICER, 0, false);
        var running = LeadImportDecider.evolve(new NoImport(), accepted(new NoImport(), start));
        assertThat(running).isEqualTo(new Running(start.batch(), 0));
        var finish = new FinishImport(new Result(3, 0, List.of(), List.of()), AT);
        var finished = LeadImportDecider.evolve(running, accepted(running, finish));
        assertThat(finished).isEqualTo(new Finished(start.batch(), finish.result(), AT));
        for (var state : List.of(running, finished)) {
            assertThat(decide(state, start)).isEqualTo(LeadImportProblem.ALREADY_STARTED);
        }
        for (var state : List.of(new NoImport(), finished)) {
            assertThat(LeadImportDecider.decide(state, finish)).isEqualTo(Decision.accept());
            assertThat(LeadImportDecider.decide(state, new NoteProgress(500)))
                    .isEqualTo(Decision.accept());
        }
        var readers = LeadImportDecider.readers(start.batch());
        assertThat(People.OFFICER.keys()).anyMatch(readers::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(readers::contains);
        assertThat(People.HOLDER.keys()).noneMatch(readers::contains);
    }

    @Test
    void saysHowManyRowsAreDoneAndNeverGoesBack() {
        var start = start(People.OFFICER, 0, false);
        var running = LeadImportDecider.evolve(new NoImport(), accepted(new NoImport(), start));
        var half = LeadImportDecider.evolve(running, accepted(running, new NoteProgress(1000)));
        assertThat(half).isEqualTo(new Running(start.batch(), 1000));
        assertThat(LeadImportDecider.decide(half, new NoteProgress(500)))
                .isEqualTo(Decision.accept());
    }

    @Test
    void keepsOfVeryManyErrorsAsManyAsOneRecordHolds() {
        var many = Collections.nCopies(Batch.MOST_ERRORS + 1, ERROR);
        var batch =
                new Batch("SC-IM-2026-000001", "12315", "a.csv", "00", "mr", "x", 9, 9, many, AT);
        assertThat(batch.errors()).hasSize(Batch.MOST_ERRORS);
    }

    @Test
    void everyStateAnswersEveryCommand() {
        var batch = start(People.OFFICER, 0, false).batch();
        var result = new Result(3, 0, List.of(), List.of());
        new EveryPair<>(
                        LeadImport.class,
                        LeadImportCommand.class,
                        LeadImportDecider::decide,
                        LeadImportDecider::evolve)
                .isAnswered(
                        List.of(
                                new NoImport(),
                                new Running(batch, 1),
                                new Finished(batch, result, AT)),
                        List.of(
                                start(People.OFFICER, 0, false),
                                start(People.OFFICER, 1, true),
                                start(People.HOLDER, 0, false),
                                new NoteProgress(2),
                                new FinishImport(result, AT)));
    }

    private static LeadImportEvent accepted(LeadImport state, LeadImportCommand command) {
        return ((Decision.Accepted<LeadImportEvent>) LeadImportDecider.decide(state, command))
                .events()
                .getFirst();
    }

    private static @org.jspecify.annotations.Nullable Object decide(
            LeadImport state, LeadImportCommand command) {
        return switch (LeadImportDecider.decide(state, command)) {
            case Decision.Accepted<LeadImportEvent> _ -> null;
            case Decision.Refused<LeadImportEvent>(var refusal) -> refusal.problem();
        };
    }

    private static StartImport start(Actor by, int bad, boolean skip) {
        return start(by, 3, bad, skip);
    }

    private static StartImport start(Actor by, int rows, int bad, boolean skip) {
        var errors = Collections.nCopies(bad, ERROR);
        var batch =
                new Batch(
                        "SC-IM-2026-000001",
                        "12315",
                        "a.csv",
                        "00",
                        by.agency(),
                        by.name(),
                        rows,
                        bad,
                        errors,
                        AT);
        return new StartImport(by, batch, skip);
    }

    private static List<LeadRow> check(byte[] content) {
        var office = AgencyDirectory.shipped().byId("mr-510100").orElseThrow();
        return new RowRules(Regions.shipped(), office, TODAY).check(LeadFile.read(content));
    }

    private static List<String> errors(LeadRow row) {
        var words = new ArrayList<String>();
        ((Bad) row)
                .errors()
                .forEach(it ->
                        words.add(
                                it.field().substring(it.field().indexOf('.') + 1)
                                        + " "
                                        + it.code()));
        return words;
    }

    private static String goodLine(int row) {
        return "GD-%06d,2026-05-20,成都某商贸有限公司,91510100MA6CTX2K3Q,商标,12345678,岷岭春,510104,2026-05-10,\"销售假冒注册商标的白酒，货架陈列\",12000.00"
                .formatted(row);
    }

    private static String badLine(int row) {
        return goodLine(row).replace("91510100MA6CTX2K3Q", "91510100MA6CTX2K3R");
    }

    private static byte[] csv(String... lines) {
        return (HEADER + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("线索");
            var lines = text.strip().split("\n");
            for (int r = 0; r < lines.length; r++) {
                var cells = lines[r].replace("\"", "").split(",");
                for (int c = 0; c < cells.length; c++) {
                    sheet.value(r, c, cells[c]);
                }
            }
        }
        return out.toByteArray();
    }
}
