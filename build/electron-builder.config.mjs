// Installers. ELECTRON_DIST may point at an unpacked Electron, so that nothing is downloaded (the packaging test gives a stand-in).
// Filters per platform, because in a filter `${platform}` means the machine that builds, not the one that is built for.
const driver = (name) => ({
  from: 'node_modules/better-sqlite3/prebuilds',
  to: 'node_modules/better-sqlite3/prebuilds',
  filter: [`${name}-\${arch}.node`]
})

export default {
  appId: 'example.outside-in.desktop',
  productName: 'Outside-In',
  copyright: 'The Outside-In authors, MIT licence',
  electronDist: process.env.ELECTRON_DIST || undefined,
  // The driver is Node-API: the binary in its package serves Electron as it is.
  npmRebuild: false,
  publish: null,
  directories: { output: 'dist', buildResources: 'build' },
  artifactName: '${name}-${version}-${os}-${arch}.${ext}',
  electronLanguages: ['en-US', 'vi'],
  asar: true,
  asarUnpack: ['**/*.node'],
  files: [
    'out/**/*',
    'resources/**/*',
    'package.json',
    'LICENSE',
    '!out/.built',
    '!**/*.map',
    '!**/*.d.ts',
    '!node_modules/better-sqlite3/{deps,src,prebuilds}/**',
    '!node_modules/better-sqlite3/{binding.gyp,README.md}',
    '!node_modules/node-addon-api/**'
  ],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false
  },
  fileAssociations: [
    {
      ext: 'journey.json',
      name: 'Outside-In journey map',
      description: 'Journey map',
      mimeType: 'application/vnd.outside-in.journey+json',
      role: 'Editor'
    }
  ],
  linux: {
    target: ['AppImage', 'deb', 'tar.gz'],
    executableName: 'outside-in',
    category: 'Office',
    synopsis: 'A journey-mapping canvas',
    maintainer: 'The Outside-In authors <authors@outside-in.example>',
    icon: 'build/icon.png',
    files: [driver('linux')]
  },
  win: { target: ['nsis', 'zip'], icon: 'build/icon.ico', files: [driver('win32')] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true, deleteAppDataOnUninstall: false },
  mac: { target: ['dmg', 'zip'], category: 'public.app-category.productivity', icon: 'build/icon.icns', files: [driver('darwin')] }
}
