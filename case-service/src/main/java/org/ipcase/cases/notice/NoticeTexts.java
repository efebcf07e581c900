package org.ipcase.cases.notice;

import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.notice.domain.Notice.Kind;
import org.ipcase.kernel.law.Bilingual;

/** What a notice says (告知内容): number, office and what was decided; the ground where one is owed. */
final class NoticeTexts {
    private NoticeTexts() {}

    /**
     * @param more the ground or the number that belongs to it; empty if there is none
     */
    static Bilingual text(Kind kind, Submitted complaint, String more) {
        var dossier = complaint.dossier();
        var office = dossier.office().name();
        var number = dossier.number();
        var zh =
                switch (kind) {
                    case ACCEPTED -> "%s已受理您提交的%s。".formatted(office, number);
                    case NOT_ACCEPTED -> "%s对%s不予受理，理由：%s。".formatted(office, number, more);
                    case FILED -> "%s就%s反映的情况已立案。".formatted(office, number);
                    case NOT_FILED -> "%s就%s反映的情况不予立案，理由：%s。".formatted(office, number, more);
                    case DECIDED -> "%s已就%s作出处理决定%s。".formatted(office, number, more);
                    case REFERRED -> "%s反映的情况已由%s移送公安机关。".formatted(number, office);
                    case MEDIATION_ENDED -> "%s对%s的调解已终结：%s。".formatted(office, number, more);
                    case HANDED_OVER -> "%s现由%s承办。".formatted(number, office);
                };
        var en =
                switch (kind) {
                    case ACCEPTED -> "%s was accepted.".formatted(number);
                    case NOT_ACCEPTED -> "%s was not accepted.".formatted(number);
                    case FILED -> "A case was filed on %s.".formatted(number);
                    case NOT_FILED -> "No case was filed on %s.".formatted(number);
                    case DECIDED -> "The case behind %s was decided.".formatted(number);
                    case REFERRED -> "%s was referred to the police.".formatted(number);
                    case MEDIATION_ENDED -> "The mediation of %s ended.".formatted(number);
                    case HANDED_OVER -> "%s is handled by another office now.".formatted(number);
                };
        return new Bilingual(zh, en);
    }
}
