package org.ipcase.cases.leadimport.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why an import is refused (不予导入原因); a page each in {@code docs/problems}. */
public enum LeadImportProblem implements DescribedProblem {
    NOT_AN_OFFICER(
            "lead-import.not-an-officer",
            Kind.FORBIDDEN,
            "Only an enforcement officer imports leads",
            "CASE-01",
            "市场监督管理行政处罚程序规定 第18条"),
    BAD_ROWS(
            "lead-import.bad-rows",
            Kind.RULE,
            "Some rows are not as they must be, and nothing was imported",
            "REQ-06",
            ""),
    TOO_MANY_BAD_ROWS(
            "lead-import.too-many-bad-rows",
            Kind.RULE,
            "More than a thousand rows are not as they must be",
            "REQ-06",
            ""),
    NO_GOOD_ROW("lead-import.no-good-row", Kind.RULE, "There is no row to import", "REQ-06", ""),
    ALREADY_STARTED(
            "lead-import.already-started",
            Kind.CONFLICT,
            "Something was already imported under this id",
            "",
            "");

    private final Description description;

    LeadImportProblem(String code, Kind kind, String title, String rule, String source) {
        description = new Description(code, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
