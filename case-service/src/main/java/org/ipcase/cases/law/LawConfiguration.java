package org.ipcase.cases.law;

import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.law.Statutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables that only the law pages read (法规表). */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {
    @Bean
    LawBook lawBook() {
        return LawBook.standard();
    }

    @Bean
    Statutes statutes(LawBook lawBook) {
        return new Statutes(lawBook);
    }
}
