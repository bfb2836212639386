import type { PracticeDescription } from '../../practiceDescription.ts'

/** What the finished sample measures, improves and assesses. */
export const billPractice: PracticeDescription = {
  metrics: [
    {
      kind: 'time',
      name: 'Wait on hold',
      unit: 'min',
      better: 'lower',
      look: 'sparkLine',
      measures: [
        {
          step: 4,
          name: 'hold',
          baseline: 13 + 40 / 60,
          target: 2,
          targetDate: '2026-12-31',
          readings: [
            ['2026-07-06', 13.8],
            ['2026-08-05', 13.2],
            ['2026-09-04', 10.5],
            ['2026-10-05', 8.2],
            ['2026-11-05', 6 + 10 / 60]
          ]
        }
      ]
    },
    {
      name: 'Calls per case',
      better: 'lower',
      look: 'sparkLine',
      measures: [
        {
          step: 6,
          name: 'calls',
          baseline: 2.6,
          target: 1.2,
          targetDate: '2026-12-31',
          readings: [
            ['2026-07-31', 2.6],
            ['2026-08-31', 2.3],
            ['2026-09-30', 2.2],
            ['2026-10-31', 1.9]
          ]
        }
      ]
    },
    {
      name: 'Bill questions a week',
      better: 'lower',
      about: 'volume',
      rewarded: true,
      look: 'sparkLine',
      measures: [
        {
          step: 2,
          name: 'questions',
          baseline: 1240,
          target: 600,
          targetDate: '2027-03-31',
          readings: [
            ['2026-08-07', 1252],
            ['2026-09-04', 1238],
            ['2026-10-02', 1251],
            ['2026-11-06', 1240]
          ]
        }
      ]
    }
  ],
  opportunities: [
    {
      title: 'Call back within 10 minutes',
      impact: 0.94,
      effort: 0.45,
      votes: 5,
      owner: 'Hà',
      department: 'Call centre',
      due: '2026-12-12',
      status: 'doing',
      answers: ['onHold', 'callBack'],
      measure: 'hold'
    },
    {
      title: 'Case number and date by SMS',
      impact: 0.74,
      effort: 0.05,
      votes: 4,
      owner: 'Tuấn',
      department: 'CRM',
      due: '2026-11-30',
      status: 'doing',
      answers: ['noNumber', 'caseNumber'],
      measure: 'calls'
    },
    {
      title: 'Plain names for every charge',
      impact: 0.56,
      effort: 0.44,
      votes: 3,
      owner: 'Mai',
      department: 'Product',
      due: '2027-01-15',
      status: 'agreed',
      answers: ['codes', 'helpPage', 'plainNames'],
      measure: 'questions'
    },
    {
      title: 'One screen: bill, app, calls',
      impact: 0.93,
      effort: 0.9,
      votes: 3,
      answers: ['screens', 'oneScreen']
    },
    {
      title: 'Refund under 300,000 ₫ at once',
      impact: 0.7,
      effort: 0.55,
      votes: 2,
      owner: 'Quang',
      department: 'Finance',
      due: '2027-02-01',
      status: 'agreed',
      answers: ['noApology', 'refundNow']
    },
    {
      title: 'Make the call-back routine',
      impact: 0.42,
      effort: 0.42,
      owner: 'Hà',
      department: 'Call centre',
      answers: ['routine']
    },
    {
      title: 'Answer in the group within the hour',
      impact: 0.16,
      effort: 0.04,
      owner: 'Linh',
      department: 'Marketing',
      due: '2026-12-05',
      status: 'done',
      answers: ['answerGroup']
    },
    {
      title: 'Say the cause in the bill',
      impact: 0.36,
      effort: 0.8,
      owner: 'Mai',
      department: 'Product',
      answers: ['noReason', 'sayCause']
    }
  ],
  assessments: [
    {
      date: '2026-03-20',
      note: 'Eight people from five departments, before the first map.',
      practices: {
        findBroken: 2,
        setPriorities: 1,
        coordinateFixes: 1,
        measureBeforeAfter: 0,
        shareInsight: 1,
        measureConsistently: 1,
        buildIntoProcesses: 0,
        rewardCentred: 0,
        modelResults: 0,
        designByPrinciples: 1,
        honeSkills: 1,
        revealUnmetNeeds: 0,
        reframeProblem: 0,
        rethinkEcosystem: 0
      },
      competencies: { purposefulLeadership: 2, brandValues: 2, employeeEngagement: 1, customerConnectedness: 1 }
    },
    {
      date: '2026-10-09',
      note: 'The same group, half a year later.',
      practices: {
        findBroken: 4,
        setPriorities: 3,
        coordinateFixes: 3,
        measureBeforeAfter: 2,
        shareInsight: 2,
        measureConsistently: 2,
        buildIntoProcesses: 1,
        rewardCentred: 0,
        modelResults: 1,
        designByPrinciples: 1,
        honeSkills: 2,
        revealUnmetNeeds: 1,
        reframeProblem: 1,
        rethinkEcosystem: 0
      },
      competencies: { purposefulLeadership: 3, brandValues: 2, employeeEngagement: 2, customerConnectedness: 3 }
    }
  ]
}
