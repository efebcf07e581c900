package org.ipcase.journeys.typical;

import java.util.List;
import java.util.Map;

/**
 * Who handles a case at an office (办案人员), each with an account of his own.
 *
 * @param agency id of the office
 * @param officer account of the first of the two officers
 * @param reviewer account of who reviews and did not investigate
 * @param head account of the head
 * @param officers the two officers as the API takes them (CASE-04)
 */
public record Staff(
        String agency,
        String officer,
        String reviewer,
        String head,
        List<Map<String, String>> officers) {
    public Staff {
        officers = List.copyOf(officers);
    }

    public static final Staff CHENGDU =
            new Staff(
                    "mr-510100",
                    "officer-chengdu",
                    "reviewer-chengdu",
                    "head-chengdu",
                    OfficeWork.OFFICERS);

    public static final Staff COPYRIGHT =
            new Staff(
                    "cp-510000",
                    "officer-sichuan-copyright",
                    "reviewer-sichuan-copyright",
                    "head-sichuan-copyright",
                    List.of(
                            Map.of("name", "苏文", "certificate", "川B-2020-0112"),
                            Map.of("name", "冉晴", "certificate", "川B-2018-0057")));

    public List<String> names() {
        return officers.stream().map(it -> it.getOrDefault("name", "")).toList();
    }
}
