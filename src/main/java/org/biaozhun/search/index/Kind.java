package org.biaozhun.search.index;

import org.biaozhun.ontology.Bz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing an IRI names: its first segment after {@code /id/}, or the list it is of. */
public enum Kind {
    PERSON(Group.ACTOR, "person", "人物"),
    BODY(Group.ACTOR, "body", "机构"),
    COMMITTEE(Group.ACTOR, "committee", "标准化组织"),
    UNIT(Group.ACTOR, "unit", "部门"),
    POST(Group.ACTOR, "post", "职务"),
    PROGRAMME(Group.ACTOR, "programme", "项目"),
    STANDARD(Group.WORK, "standard", "标准"),
    PROJECT(Group.WORK, "standard project", "标准计划项目"),
    DOCUMENT(Group.WORK, "regulatory document", "规范性文件"),
    SCHEME(Group.WORK, "certification scheme", "认证制度"),
    SYSTEM(Group.WORK, "system", "系统"),
    AGREEMENT(Group.WORK, "agreement", "协议"),
    EVENT(Group.CONTEXT, "event", "事件"),
    CONSULTATION(Group.CONTEXT, "consultation", "征求意见"),
    ARTICLE(Group.CONTEXT, "article", "文章"),
    ISSUE(Group.CONTEXT, "newsletter issue", "期"),
    WORK(Group.CONTEXT, "other source", "其他来源"),
    PLACE(Group.CONTEXT, "place", "地点"),
    TOPIC(Group.CONTEXT, "topic", "主题"),
    PRODUCT(Group.CONTEXT, "product", "产品"),
    CONCEPT(Group.CONTEXT, "concept of a list", "概念"),
    TENURE(Group.STATEMENT, "tenure", "任职"),
    PARTICIPATION(Group.STATEMENT, "participation", "参与"),
    STATEMENT(Group.STATEMENT, "statement", "陈述"),
    PROVISION(Group.STATEMENT, "provision", "规定"),
    REQUIREMENT(Group.STATEMENT, "certification requirement", "认证依据"),
    COUNT(Group.STATEMENT, "count", "计数"),
    LIST(Group.STATEMENT, "ranked list", "榜单"),
    OTHER(Group.STATEMENT, "other thing", "其他");

    /** What is shown first among hits that fit equally well. */
    enum Group {
        ACTOR(1),
        WORK(2),
        CONTEXT(3),
        STATEMENT(4);

        private final int place;

        Group(int place) {
            this.place = place;
        }

        /** Its place among the groups, from 1. */
        int place() {
            return place;
        }
    }

    private static final String THINGS = Bz.BASE + "id/";
    private static final String LISTS = Bz.BASE + "list/";

    private final Group group;
    private final String label;
    private final String chineseLabel;

    Kind(Group group, String label, String chineseLabel) {
        this.group = group;
        this.label = label;
        this.chineseLabel = chineseLabel;
    }

    /** Whether an IRI has a page of its own: it names a thing, a list or a concept. */
    static boolean hasPage(String iri) {
        return iri.startsWith(THINGS) || iri.startsWith(LISTS);
    }

    /** The kind of a thing, a list or a concept. */
    static Kind ofIri(String iri) {
        boolean isListed = iri.startsWith(LISTS);
        String rest = iri.substring((isListed ? LISTS : THINGS).length());
        Optional<Kind> named = ofCode(rest.split("/", 2)[0]);
        return isListed
                ? named.filter(kind -> kind == TOPIC || kind == PRODUCT).orElse(CONCEPT)
                : named.orElse(OTHER);
    }

    /** The kind of a code. */
    public static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Lower case, as in IRIs and in the parameter {@code kind}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Group group() {
        return group;
    }

    /** Its English name. */
    public String label() {
        return label;
    }

    /** Its Chinese name. */
    public String chineseLabel() {
        return chineseLabel;
    }

    /** Whether things can belong to it as to a body. */
    boolean isOrganisation() {
        return this == BODY || this == COMMITTEE || this == PROGRAMME;
    }
}
