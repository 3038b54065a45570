import { DefaultServiceRegistry, type LangiumCoreServices, type URI } from 'langium';

/** One language for every file: one that is named on the command line may be called as it likes, `.PROTOCOL` included. */
export class OneLanguage extends DefaultServiceRegistry {
    override getServices(uri: URI): LangiumCoreServices {
        const [language] = this.all;
        return language ?? super.getServices(uri);
    }
}
