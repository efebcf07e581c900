package org.ipcase.referral.courtcase.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.referral.office.domain.Office;

/**
 * What the court is seized with (案件).
 *
 * @param title of the right at stake
 * @param region place of the act, GB/T 2260
 * @param parties accused, or the parties of a suit
 * @param prosecution of a criminal case; empty for a suit
 */
public record Matter(
        String number,
        Kind kind,
        Office court,
        String title,
        String region,
        List<Named> parties,
        Optional<Prosecution> prosecution,
        Instant receivedAt) {
    public Matter {
        parties = List.copyOf(parties);
    }

    /** The three kinds that the court's IP division tries together (三合一). */
    public enum Kind {
        CRIMINAL("刑事"),
        CIVIL("民事"),
        ADMINISTRATIVE("行政");

        private final String zh;

        Kind(String zh) {
            this.zh = zh;
        }

        public String zh() {
            return zh;
        }
    }

    /**
     * How a criminal case came to the court (起诉及案卷).
     *
     * @param indictment number of the indictment (起诉书)
     * @param index of the file that came with it (案卷目录)
     */
    public record Prosecution(
            RecordId referralId,
            String referralNumber,
            RecordId caseId,
            String caseNumber,
            Office agency,
            Office procuratorate,
            Crime crime,
            String indictment,
            List<FilePaper> index) {
        public Prosecution {
            index = List.copyOf(index);
        }
    }

    /**
     * A line of the index (案卷目录).
     *
     * @param part kind of paper or evidence, domain.md 3.4
     * @param number of the document, if it has one
     * @param use what becomes of it in criminal procedure, domain.md 3.2
     */
    public record FilePaper(
            Origin origin, String part, String name, Optional<String> number, String use) {
        /** Who made it. */
        public enum Origin {
            AGENCY,
            POLICE,
            PROCURATORATE
        }
    }
}
