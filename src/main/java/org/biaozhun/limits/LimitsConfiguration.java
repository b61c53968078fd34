package org.biaozhun.limits;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What keeps one client from taking the server from the others. */
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

    @Bean
    ClientBudgets clientBudgets(LimitSettings limits) {
        return new ClientBudgets(limits);
    }

    @Bean
    Admission admission(
            LimitSettings limits, ClientBudgets budgets, HeapGuard heap, MeterRegistry metrics) {
        return new Admission(limits, budgets, heap, metrics);
    }

    @Bean(initMethod = "watch")
    HeapGuard heapGuard(LimitSettings limits, MeterRegistry metrics) {
        return new HeapGuard(limits, metrics);
    }
}
