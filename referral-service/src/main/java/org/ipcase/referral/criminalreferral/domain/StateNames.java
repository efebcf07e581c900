package org.ipcase.referral.criminalreferral.domain;

/** The names of domain.md 3.4 (移送状态). */
final class StateNames {
    private StateNames() {}

    static String of(CriminalReferral state) {
        return switch (state) {
            case CriminalReferral.NotOpened _ -> "NOT_OPENED";
            case CriminalReferral.Draft _ -> "DRAFT";
            case CriminalReferral.HeadApproval _ -> "HEAD_APPROVAL";
            case CriminalReferral.Approved _ -> "APPROVED";
            case CriminalReferral.Rejected _ -> "REJECTED";
            case CriminalReferral.Sent _ -> "SENT";
            case CriminalReferral.PassedToOtherPolice _ -> "PASSED_TO_OTHER_POLICE";
            case CriminalReferral.Received _ -> "RECEIVED";
            case CriminalReferral.SupplementRequested _ -> "SUPPLEMENT_REQUESTED";
            case CriminalReferral.Supplemented _ -> "SUPPLEMENTED";
            case CriminalReferral.NotPoliceMatter _ -> "NOT_POLICE_MATTER";
            case CriminalReferral.Filed _ -> "FILED";
            case CriminalReferral.NotFiled _ -> "NOT_FILED";
            case CriminalReferral.AcceptedBack _ -> "ACCEPTED_BACK";
            case CriminalReferral.Reconsideration _ -> "RECONSIDERATION";
            case CriminalReferral.Upheld _ -> "UPHELD";
            case CriminalReferral.SupervisionRequested _ -> "SUPERVISION_REQUESTED";
            case CriminalReferral.ReasonsRequested _ -> "REASONS_REQUESTED";
            case CriminalReferral.ReasonsAccepted _ -> "REASONS_ACCEPTED";
            case CriminalReferral.FilingOrdered _ -> "FILING_ORDERED";
            case CriminalReferral.GoodsHandedOver _ -> "GOODS_HANDED_OVER";
            case CriminalReferral.Withdrawn _ -> "WITHDRAWN";
            case CriminalReferral.Prosecution _ -> "PROSECUTION";
            case CriminalReferral.NonProsecution _ -> "NON_PROSECUTION";
            case CriminalReferral.ReverseLinkage _ -> "REVERSE_LINKAGE";
            case CriminalReferral.Judgment _ -> "JUDGMENT";
        };
    }
}
