/**
 * The serious-dishonesty list and credit repair (严重违法失信名单、信用修复): notice before, decision,
 * publication, three years, early removal after one.
 *
 * <p>Law: 市场监督管理严重违法失信名单管理办法 (SBL), 信用修复管理办法(2021), both [known], revisions [check]; domain.md
 * CRE-01 to CRE-03. The deciding office lists and removes, the party asks for repair.
 */
@NullMarked
package org.ipcase.cases.creditlisting;

import org.jspecify.annotations.NullMarked;
