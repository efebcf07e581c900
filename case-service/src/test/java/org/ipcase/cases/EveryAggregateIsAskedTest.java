package org.ipcase.cases;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.rules.EveryPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Configuration;

/**
 * No record of the service is without a table that asks every command in every state: the table
 * itself walks the sealed families, this test finds a family that no table walks.
 */
class EveryAggregateIsAskedTest {
    private static final JavaClasses SERVICE =
            new ClassFileImporter().importPackages("org.ipcase.cases");

    /** The families of commands, as the desks are made with them. */
    static Stream<Class<?>> commands() {
        return SERVICE.stream()
                .filter(it -> it.isAnnotatedWith(Configuration.class))
                .flatMap(it -> Arrays.stream(it.reflect().getDeclaredMethods()))
                .filter(it -> it.getReturnType() == AggregateType.class)
                .<Class<?>>map(it -> commands(it.getGenericReturnType()))
                .distinct();
    }

    private static Class<?> commands(Type type) {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[1];
    }

    @Test
    void findsTheRecordsOfTheService() {
        assertThat(commands().map(Class::getSimpleName))
                .contains("CaseFileCommand", "ComplaintCommand", "BindScan", "LeadImportCommand")
                .hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aTableAsksEveryCommandInEveryState(Class<?> family) {
        var members = members(family);
        assertThat(
                        SERVICE.stream()
                                .filter(EveryAggregateIsAskedTest::walks)
                                .filter(it -> knows(it, members)))
                .as("tables that ask " + family.getName())
                .isNotEmpty();
    }

    private static boolean walks(JavaClass test) {
        return test.getMethodCallsFromSelf().stream()
                .map(it -> it.getTarget())
                .anyMatch(it ->
                        it.getOwner().isEquivalentTo(EveryPair.class)
                                        && it.getName().equals("isAnswered")
                                || it.getOwner().isEquivalentTo(Tale.class)
                                        && it.getName().equals("answersAsInTheTable"));
    }

    private static boolean knows(JavaClass test, Set<String> members) {
        return test.getDirectDependenciesFromSelf().stream()
                .anyMatch(it -> members.contains(it.getTargetClass().getName()));
    }

    private static Set<String> members(Class<?> family) {
        var names = new HashSet<String>();
        names.add(family.getName());
        var permitted = family.getPermittedSubclasses();
        if (permitted != null) {
            names.addAll(
                    Arrays.stream(permitted).flatMap(it -> members(it).stream()).collect(toSet()));
        }
        return names;
    }
}
