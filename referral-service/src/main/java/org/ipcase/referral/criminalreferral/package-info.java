/**
 * Criminal referral (涉嫌犯罪案件移送): a case that meets the criminal screen goes from the administrative
 * agency to the police of the same level.
 *
 * <p>Law: 行政执法机关移送涉嫌犯罪案件的规定 (Decree 310 of 2020), 公安机关办理刑事案件程序规定 (2020) art. 175, 180; domain.md
 * 3.1, 3.2, 3.4. Officers of the agency report, its principal head alone decides, police receive
 * and decide on filing; the procuratorate of that level reads along from the head's desk on.
 */
@NullMarked
package org.ipcase.referral.criminalreferral;

import org.jspecify.annotations.NullMarked;
