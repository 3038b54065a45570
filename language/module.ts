import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    EmptyFileSystem,
    inject,
    type LangiumCoreServices,
    type LangiumSharedCoreServices,
    type Module,
    type PartialLangiumCoreServices,
} from 'langium';
import { KantschriftGeneratedModule, KantschriftGeneratedSharedModule } from './generated/module.ts';
import { OneLanguage } from './registry.ts';
import { ProtocolNames } from './scoping/names.ts';
import { ProtocolScopeComputation } from './scoping/offers.ts';
import { ProtocolScopes } from './scoping/scopes.ts';
import { ProtocolLexer } from './syntax/lexer.ts';
import { ProtocolValueConverter } from './syntax/value-converter.ts';

/** The services of the language, one line each. What a host adds (LSP, a disk) it adds on top of these. */
export const kantschriftModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
    parser: {
        Lexer: services => new ProtocolLexer(services),
        ValueConverter: () => new ProtocolValueConverter(),
    },
    references: {
        NameProvider: () => new ProtocolNames(),
        ScopeComputation: services => new ProtocolScopeComputation(services),
        ScopeProvider: services => new ProtocolScopes(services),
    },
};

export interface KantschriftServices {
    readonly shared: LangiumSharedCoreServices;
    readonly language: LangiumCoreServices;
}

/** The language alone: no disk, no transport, no clock. */
export function createKantschriftServices(): KantschriftServices {
    const oneLanguage = { ServiceRegistry: () => new OneLanguage() };
    const shared = inject(
        createDefaultSharedCoreModule(EmptyFileSystem),
        KantschriftGeneratedSharedModule,
        oneLanguage,
    );
    const language = inject(createDefaultCoreModule({ shared }), KantschriftGeneratedModule, kantschriftModule);
    shared.ServiceRegistry.register(language);
    return { shared, language };
}
